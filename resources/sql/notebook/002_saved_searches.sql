-- SPDX-License-Identifier: GPL-3.0-or-later
-- Queries that the reader gave a name. `place`: the reader's order.
create table saved_search (name text primary key, query text not null, place integer not null) without rowid;

-- Queries that were asked, for suggestions; a bounded number. `used`: counts up, the last used has the highest.
create table past_query (query text primary key, used integer not null) without rowid;

create index past_query_used on past_query (used);
