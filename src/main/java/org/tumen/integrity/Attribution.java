package org.tumen.integrity;

import java.util.regex.Pattern;

/// Whether an English text says whose word something is. "Reportedly" and "is said to" name nobody, and neither does who
/// denies it.
final class Attribution {
    private static final Pattern SPEAKING = Pattern.compile("\\b(according to|by .{1,60} accounts?|in the words of"
            + "|says?|said|saying|tells?|told|telling|reports?|reported|reporting|claims?|claimed|claiming"
            + "|alleges?|alleged|alleging|accus(e|es|ed|ing|ation|ations)|stat(e|es|ed|ing) that|announc(e|es|ed)"
            + "|testif(y|ies|ied)|testimony of|writes?|wrote|argues?|argued|believes?|believed|suspects?|suspected"
            + "|asserts?|asserted|insists?|insisted|maintains?|maintained|recalls?|recalled|recollections? of"
            + "|recounts?|recounted|describes?|described|estimates?|estimated|warns?|warned|informed)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOBODY = Pattern.compile("\\b(is|are|was|were|be|been|being)( \\w+ly)? (said|told"
            + "|reported|claimed|alleged|accused|believed|suspected|described|estimated)\\b(?! (by|in|to [^.]* by)\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SPEAKER_BEFORE_COLON = Pattern.compile("^[^:?!.]{1,40}: \\S");

    private Attribution() {}

    static boolean isIn(String text) {
        return SPEAKING.matcher(NOBODY.matcher(text).replaceAll("")).find();
    }

    /// As a headline does it, too: "US: Russia is buying shells".
    static boolean isInTitle(String title) {
        return isIn(title) || SPEAKER_BEFORE_COLON.matcher(title).find();
    }
}
