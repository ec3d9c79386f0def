-- SPDX-License-Identifier: GPL-3.0-or-later
-- Syllables and initials of the titles, tags and accounts of the articles that are shown; see src/text/pinyin.h. Which
-- of them stand where is not kept: the texts themselves are read again.
create virtual table pinyin using fts5 (
    sounds, content = '', columnsize = 0, detail = none, tokenize = 'ascii'
);

insert into pinyin (pinyin, rank) values ('automerge', 8);

insert into pinyin (pinyin, rank) values ('crisismerge', 32);
