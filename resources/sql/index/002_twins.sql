-- SPDX-License-Identifier: GPL-3.0-or-later
-- One article may lie in a folder as several files of different formats. Each file keeps its row; `shown` is 0 for
-- those that another one stands for. Only rows that are shown have tags and terms. `filled`: the columns whose values
-- come from a twin, JSON array; they are empty in the file itself.
alter table article rename to stored_article;

alter table stored_article add column shown integer not null default 1;

alter table stored_article add column filled text not null default '';

alter table stored_article add column status_reason text not null default '';

-- What is wrong with the file, JSON array of kind and detail.
alter table content add column problems text not null default '';

-- `twins_due`: articles changed since twins were looked for. `scan_problems`: what the last scan could not list, JSON
-- array of kind and name.
alter table folder add column twins_due integer not null default 1;

alter table folder add column scan_problems text not null default '';

drop index article_date;

drop index article_status;

drop index article_title;

drop index article_account;

drop index article_author;

create index article_date on stored_article (date) where shown = 1;

create index article_status on stored_article (status) where shown = 1;

create index article_title on stored_article (title_folded) where shown = 1;

create index article_account on stored_article (account_folded, account) where shown = 1;

create index article_author on stored_article (author_folded, author) where shown = 1;

create index article_url_key on stored_article (url_key) where url_key <> '';

create index article_sha256 on stored_article (sha256);

-- What lists, counts and searches see.
create view article as select * from stored_article where shown = 1;
