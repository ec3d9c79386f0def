-- SPDX-License-Identifier: GPL-3.0-or-later
-- The index of texts, as postings of our own: units, pairs of neighbouring units and words, each with the documents
-- that hold it, without places. src/store/text_index.h says how they are written and asked.
-- `content.images` is written compressed (qCompress) from here on.
-- Indexes of schema 2 from before there was a release may hold an FTS5 table.
drop table if exists terms;

-- `document`: the number an article has in the postings, 0 for none. Another text gets another number.
alter table stored_article add column document integer not null default 0;

-- Row numbers of the documents `block` * 1024 to `block` * 1024 + 1023, 8 bytes each, lowest first; 0 for what is gone.
create table document_rows (block integer primary key, rows blob not null);

-- Postings that were written at once. `first_document`: what the numbers in it begin at. `bytes`: of its blocks.
create table segment (id integer primary key, first_document integer not null, bytes integer not null);

-- A part of a segment's terms in ascending order, beginning with `first_term`; see src/store/posting_block.h.
create table posting_block (
    id integer primary key,
    segment integer not null,
    first_term blob not null,
    postings blob not null
);

create unique index posting_block_term on posting_block (segment, first_term);
