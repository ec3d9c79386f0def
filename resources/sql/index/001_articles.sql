-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is known of the index as a whole.
create table meta (key text primary key, value) without rowid;

-- `other_files`: what is no article in the folder at its last scan, a line each, UTF-8, qCompress.
create table folder (id integer primary key, label text not null unique, other_files blob);

-- One article. `row` is day, minute and a number, so that a descending scan is newest first. What ends in `_folded` is
-- for comparing. Lists are JSON arrays, empty text when empty. Text and pictures lie in `content`: lists stay short.
create table article (
    row integer primary key,
    id text not null unique,
    folder integer not null references folder (id),
    path text not null,
    size integer not null,
    modified integer not null,
    sha256 blob not null,
    made_by integer not null,
    date text not null,
    status text not null,
    lang text not null,
    words integer not null,
    images integer not null,
    images_missing integer not null,
    title text not null,
    title_folded text not null,
    account text not null,
    account_folded text not null,
    account_id text not null,
    author text not null,
    author_folded text not null,
    reposter text not null,
    reposter_folded text not null,
    source text not null,
    source_folded text not null,
    url text not null,
    url_key text not null,
    archive_urls text not null,
    tags text not null,
    alternates text not null,
    conflicts text not null,
    thumbnail text not null,
    excerpt text not null
);

create index article_path on article (folder, path);

create index article_date on article (date);

create index article_status on article (status);

create index article_title on article (title_folded);

create index article_account on article (account_folded, account);

create index article_author on article (author_folded, author);

-- Tags of the files, one row each; those the reader added are in the notebook.
create table tag (
    row integer not null,
    folded text not null,
    value text not null,
    primary key (row, folded)
) without rowid;

create index tag_value on tag (folded, value);

-- `text`: UTF-8, qCompress. `images`: JSON array.
create table content (
    row integer primary key,
    text blob not null,
    introduction text not null,
    images text not null
);
