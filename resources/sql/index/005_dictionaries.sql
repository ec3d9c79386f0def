-- SPDX-License-Identifier: GPL-3.0-or-later
-- `content.text` and `content.images` are written as frames of Zstandard from here on; src/store/text_codec.h says how.
-- What frames are made with: `kind` 1 for texts, 2 for pictures; `articles`: how many there were when it
-- was made; `bytes`: a frame too.
create table dictionary (id integer primary key, kind integer not null, articles integer not null, bytes blob not null);

-- Texts lie in the order in which they were read, so that what is added goes to the end and pages are full.
alter table content rename column row to content;

drop view article;

alter table stored_article add column content integer not null default 0;

update stored_article set content = row;

-- `signature.bins` are 12 bits each and `text_line.lines` 40 from here on, lowest first.
-- An article is found by its id, which says where it lies. Equal files are looked for in all at once.
drop index article_path;

drop index article_sha256;

create index article_folder on stored_article (folder, shown);

-- How an article begins is in its text.
alter table stored_article drop column excerpt;

create view article as select * from stored_article where shown = 1;
