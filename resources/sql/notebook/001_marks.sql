-- SPDX-License-Identifier: GPL-3.0-or-later
-- `changes` counts what was written, `backed_up` its value at the last backup.
create table meta (key text primary key, value) without rowid;

insert into meta (key, value) values ('changes', 0), ('backed_up', 0);

create table folder (
    label text primary key,
    path text not null unique,
    offline integer not null default 0,
    last_scan integer not null default 0,
    added integer not null
);

-- One article that the reader did something with. What identifies it beside its id finds it again after it moved.
create table entry (
    id text primary key,
    path text not null,
    url_key text not null,
    sha256 blob not null,
    read integer not null default 0,
    starred integer not null default 0,
    read_at integer,
    starred_at integer,
    position real not null default 0
) without rowid;

-- `place`: the reader's order.
create table added_tag (
    entry text not null references entry (id) on update cascade on delete cascade,
    tag text not null,
    place integer not null,
    primary key (entry, tag)
) without rowid;
