-- SPDX-License-Identifier: GPL-3.0-or-later
-- Passages that the reader marked. `id`: of the highlight, the same wherever it travels. `position`: see core/highlight.h.
create table highlight (
    entry text not null references entry (id) on update cascade on delete cascade,
    id text not null,
    quote text not null,
    prefix text not null,
    suffix text not null,
    position integer not null,
    colour text not null,
    note text not null,
    created integer not null,
    primary key (entry, id)
) without rowid;
