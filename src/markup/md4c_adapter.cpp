// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup/md4c_adapter.h"

#include "markup/md4c_events.h"

namespace shiwen {

namespace {

template <typename Call> int forward(void *events, Call call)
{
    call(*static_cast<Md4cEvents *>(events));
    return 0;
}

unsigned flags(Profile profile)
{
    switch (profile) {
    case Profile::CommonMark: return MD_DIALECT_COMMONMARK;
    case Profile::Gfm: return MD_DIALECT_GITHUB;
    case Profile::Repost: break;
    }
    return MD_FLAG_TABLES | MD_FLAG_TASKLISTS;
}

} // namespace

Document parseWithMd4c(const QString &text, Profile profile, const StandIns *standIns, const QStringList &asides)
{
    MD_PARSER parser{};
    parser.flags = flags(profile);
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *events) {
        return forward(events, [=](Md4cEvents &to) { to.enterBlock(type, detail); });
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *events) {
        return forward(events, [=](Md4cEvents &to) { to.leaveBlock(type); });
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *events) {
        return forward(events, [=](Md4cEvents &to) { to.enterSpan(type, detail); });
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *events) {
        return forward(events, [=](Md4cEvents &to) { to.leaveSpan(type); });
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *chars, MD_SIZE size, void *events) {
        return forward(events, [=](Md4cEvents &to) { to.text(type, chars, size); });
    };
    const QByteArray utf8 = text.toUtf8();
    Md4cEvents events(profile, standIns, asides, utf8.contains('<'));
    md_parse(utf8.constData(), MD_SIZE(utf8.size()), &parser, &events);
    return events.finish();
}

} // namespace shiwen
