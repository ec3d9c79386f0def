-- SPDX-License-Identifier: GPL-3.0-or-later
-- What finding copies of an article keeps of each one that is shown and has text. `counted`: hash of the units that
-- count, 0 for none; `units`: how many; `removed`: hash of the account's lines that were left out of them, 0 for none;
-- `title`: hash of the title, 0 for none; `bins`: its MinHash, 16 bits each, little endian. A row without a signature
-- gets one when families are found.
create table signature (
    row integer primary key,
    counted integer not null,
    units integer not null,
    removed integer not null,
    title integer not null,
    bins blob not null
);

create index signature_counted on signature (counted);

-- Rows of `signature` whose copies are still to be looked for.
create table copy_due (row integer primary key);

-- Lines near the beginning and the end of a text, 64 bits each, little endian: to learn what an account repeats.
create table text_line (row integer primary key, lines blob not null);

-- Lines that an account repeats under several titles.
create table boilerplate (
    account text not null,
    line integer not null,
    primary key (account, line)
) without rowid;

-- Accounts of which an article came, changed or went since families were found.
create table account_due (account text primary key) without rowid;

insert into account_due (account) select distinct account_folded from stored_article;

-- How much two texts have in common, which are named by `counted`: shingles that both have, those of the smaller and
-- of the larger one, clauses with the same numbers and with others. Only pairs that could be copies.
create table likeness (
    low integer not null,
    high integer not null,
    common integer not null,
    of_smaller integer not null,
    of_larger integer not null,
    agreeing integer not null,
    conflicting integer not null,
    primary key (low, high)
) without rowid;

-- Articles of which there are several copies. A family has the row number of its best copy, whose place is 0.
create table family_member (
    row integer primary key,
    family integer not null,
    place integer not null
);

create index family_members on family_member (family, place);
