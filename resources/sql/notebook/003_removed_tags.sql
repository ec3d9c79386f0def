-- SPDX-License-Identifier: GPL-3.0-or-later
-- Tags that the reader took off an article: its file may have them all the same. No tag of an article is in both tables.
create table removed_tag (
    entry text not null references entry (id) on update cascade on delete cascade,
    tag text not null,
    primary key (entry, tag)
) without rowid;

create index removed_tag_tag on removed_tag (tag);
