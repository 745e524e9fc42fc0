package pix.organisations.roll;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a text was UTF-8 and was read in another encoding: « Cécile » as « CÃ©cile ». What UTF-8 cannot give is never
 * garbled, and what it could give is only if its letters fit their neighbours: ÂŞIK, JOÃO and KŘÍŽ are names.
 */
final class Garbled {

    private static final Pattern NEVER_IN_A_TEXT = Pattern.compile("[\uFFFD\\x80-\\x9F\u2500-\u257F]");
    private static final List<Misreading> MISREADINGS = List.of(
            new Misreading("windows-1252"),
            new Misreading("ISO-8859-1"),
            new Misreading("ISO-8859-15"),
            new Misreading("x-MacRoman"));

    /** Signs that stand beside a letter in a text that is right: a space, an apostrophe, a dash, a quotation mark. */
    private static final Set<Character> BESIDE_LETTERS =
            Set.of('\u00A0', '\u00AD', '’', '‘', '“', '”', '–', '—', '·', '«', '»', '´', '•', '†');

    private static final Set<Integer> COMMON_ACCENTS = Set.of(
            0x300, 0x301, 0x302, 0x303, 0x304, 0x306, 0x307, 0x308, 0x30A, 0x30B, 0x30C, 0x31B, 0x323, 0x326, 0x327,
            0x328);

    private Garbled() {}

    static boolean is(String text) {
        return NEVER_IN_A_TEXT.matcher(text).find() || MISREADINGS.stream().anyMatch(encoding -> encoding.fits(text));
    }

    /** A sign of the text as it may have been meant; those that were read wrong come from several signs. */
    private record Meant(int sign, String from, boolean isDoubtful) {

        boolean isRead() {
            return from.length() > 1;
        }

        boolean isUpper() {
            return Character.isUpperCase(sign) || Character.isTitleCase(sign);
        }

        boolean isLower() {
            return Character.isLowerCase(sign);
        }

        boolean isLatin() {
            return Character.isLetter(sign) && Character.UnicodeScript.of(sign) == Character.UnicodeScript.LATIN;
        }

        private static boolean isOfAWord(int sign) {
            return Character.isLetter(sign) && Character.getType(sign) != Character.MODIFIER_LETTER;
        }

        /** No text that is right has these signs after a letter. */
        boolean isStrange() {
            return from.chars().skip(1).anyMatch(sign -> !isOfAWord(sign) && !BESIDE_LETTERS.contains((char) sign));
        }
    }

    private record Misreading(Charset encoding, boolean isMac) {

        Misreading(String encoding) {
            this(Charset.forName(encoding), encoding.endsWith("MacRoman"));
        }

        boolean fits(String text) {
            var meant = meant(text);
            for (int i = 0; i < meant.size(); i++) if (meant.get(i).isRead() && isLikely(meant, i)) return true;
            return false;
        }

        private List<Meant> meant(String text) {
            var encoder = encoding.newEncoder();
            var meant = new ArrayList<Meant>(text.length());
            for (int i = 0; i < text.length(); i += meant.getLast().from().length()) meant.add(meant(text, i, encoder));
            return meant;
        }

        private Meant meant(String text, int at, CharsetEncoder encoder) {
            int length = length(text.charAt(at), encoder);
            if (length > 1 && at + length <= text.length()) {
                var from = text.substring(at, at + length);
                var decoded = decoded(from, encoder);
                if (decoded.isPresent()) return new Meant(decoded.get(), from, isDoubtful(text.charAt(at)));
            }
            int sign = text.codePointAt(at);
            return Character.isSupplementaryCodePoint(sign)
                    ? new Meant(text.charAt(at), text.substring(at, at + 1), false)
                    : new Meant(sign, Character.toString(sign), false);
        }

        /** How many bytes a sign of UTF-8 has that begins with this one. */
        private int length(char lead, CharsetEncoder encoder) {
            if (lead < 0x80 || !encoder.canEncode(lead)) return 1;
            int first = bytes(String.valueOf(lead), encoder)[0] & 0xFF;
            return first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1;
        }

        /** Letters of names stand for these bytes: alone, they give nothing away. */
        private boolean isDoubtful(char lead) {
            return isMac && "√¬ƒ≈∆‚·".indexOf(lead) < 0;
        }

        private Optional<Integer> decoded(String from, CharsetEncoder encoder) {
            if (!encoder.canEncode(from)) return Optional.empty();
            try {
                var sign = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(from, encoder)));
                return Optional.of(sign.toString().codePointAt(0));
            } catch (CharacterCodingException _) {
                return Optional.empty();
            }
        }

        private static byte[] bytes(String text, CharsetEncoder encoder) {
            try {
                var buffer = encoder.encode(CharBuffer.wrap(text));
                var bytes = new byte[buffer.remaining()];
                buffer.get(bytes);
                return bytes;
            } catch (CharacterCodingException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static boolean isLikely(List<Meant> text, int at) {
        var meant = text.get(at);
        int sign = meant.sign();
        if (meant.isDoubtful()) return isForeign(meant) && isAmongItsOwn(text, at);
        if (meant.from().length() == 4) return true;
        if (Character.getType(sign) == Character.CONTROL) return false;
        if (Character.getType(sign) == Character.NON_SPACING_MARK) return isAccent(text, at);
        if (!Character.isLetter(sign) || sign < 0xC0) return isSign(text, at);
        if (isForeign(meant)) return isAmongItsOwn(text, at);
        if (isUsual(sign)) return meant.isStrange() || isNeverAWord(meant) && fits(text, at);
        return meant.isStrange() && fits(text, at);
    }

    /** After a letter, an accent of its own. */
    private static boolean isAccent(List<Meant> text, int at) {
        return at > 0
                && COMMON_ACCENTS.contains(text.get(at).sign())
                && Character.isLetter(text.get(at - 1).sign())
                && (text.get(at).isStrange() || text.get(at).from().charAt(0) == 'Ì');
    }

    private static boolean isForeign(Meant meant) {
        return Character.isLetter(meant.sign()) && !meant.isLatin();
    }

    /** A capital letter inside a word is what gives a space or a sign away: « JeanÂ Paul ». */
    private static boolean isSign(List<Meant> text, int at) {
        var meant = text.get(at);
        return meant.isStrange()
                || meant.from().startsWith("‚Ä")
                || at > 0
                        && text.get(at - 1).isLower()
                        && Character.isUpperCase(meant.from().charAt(0));
    }

    /** Letters of another script come in words of their own. */
    private static boolean isAmongItsOwn(List<Meant> text, int at) {
        int first = at;
        int last = at;
        while (first > 0 && text.get(first - 1).isRead()) first--;
        while (last + 1 < text.size() && text.get(last + 1).isRead()) last++;
        boolean isApart = (first == 0 || !text.get(first - 1).isLatin())
                && (last + 1 == text.size() || !text.get(last + 1).isLatin());
        return isApart
                && (last > first || text.get(at).isStrange() && !text.get(at).isDoubtful());
    }

    /** Letters of European and Vietnamese names. */
    private static boolean isUsual(int sign) {
        return sign <= 0x24F || sign >= 0x1E00 && sign <= 0x1EFF;
    }

    /** No language puts these letters before š, ž or œ, nor an apostrophe or a space after them as a rule. */
    private static boolean isNeverAWord(Meant meant) {
        return "ÃÄÅÆÇÈ√ƒ≈∆".indexOf(meant.from().charAt(0)) >= 0 || meant.from().length() == 3;
    }

    /** A small letter does not follow two capitals nor precede one; a capital does not follow a small letter. */
    private static boolean fits(List<Meant> text, int at) {
        var meant = text.get(at);
        boolean afterUpper = at > 0 && text.get(at - 1).isUpper();
        boolean afterLower = at > 0 && text.get(at - 1).isLower();
        boolean beforeUpper = at + 1 < text.size() && text.get(at + 1).isUpper();
        boolean beforeLower = at + 1 < text.size() && text.get(at + 1).isLower();
        boolean beforeAnotherWord =
                beforeUpper && at + 2 < text.size() && text.get(at + 2).isLower();
        if (meant.isUpper()) return !afterLower && !beforeAnotherWord && !(afterUpper && beforeLower);
        boolean isInCapitals =
                afterUpper && at > 1 && Character.isLetter(text.get(at - 2).sign());
        return !beforeUpper && !isInCapitals;
    }
}
