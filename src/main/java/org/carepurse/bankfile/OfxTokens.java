package org.carepurse.bankfile;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carepurse.outcome.WrongInput;

/**
 * The tags of an OFX file one after the other, each with the text behind it. Version 1 is SGML, whose values have no end
 * tag, and version 2 is XML; read so, they are the same. Nothing is ever declared or fetched.
 */
final class OfxTokens {

    private static final int LONGEST_TEXT = 10_000;
    private static final Pattern ENTITY = Pattern.compile("&(#[0-9]{1,7}|[a-z]{2,4});");
    private static final Map<String, String> ENTITIES =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");

    private static final String QUOTED = "![CDATA[";
    private static final String END_OF_QUOTED = "]]>";

    private final BufferedReader reader;
    private long line = 1;
    private String tag = "";
    private long tagLine;
    private String text = "";

    OfxTokens(BufferedReader reader) throws IOException {
        this.reader = reader;
        upTo('<');
    }

    /** Goes on to the next tag; says no at the end of the file. */
    boolean advance() throws IOException {
        do {
            tagLine = line;
            String inside = upTo('>');
            if (inside == null) {
                return false;
            }
            tag = inside.strip().toUpperCase(Locale.ROOT);
            if (tag.startsWith("!")) {
                throw new WrongInput("file", "bank-file-unsafe");
            }
            text = unescaped(textBehind());
        } while (tag.startsWith("?"));
        return true;
    }

    /** In capital letters, with a slash in front when it closes: {@code STMTTRN}, {@code /STMTTRN}. */
    String tag() {
        return tag;
    }

    String text() {
        return text;
    }

    long line() {
        return tagLine;
    }

    /** A text may be quoted, so that signs in it need no escaping; the quoting is a tag to us and no more. */
    private String textBehind() throws IOException {
        StringBuilder behind = new StringBuilder();
        String piece = upTo('<');
        while (piece != null) {
            behind.append(piece.strip());
            reader.mark(QUOTED.length());
            char[] next = new char[QUOTED.length()];
            int read = reader.read(next);
            if (read != QUOTED.length() || !QUOTED.contentEquals(new String(next))) {
                reader.reset();
                return behind.toString();
            }
            behind.append(quoted());
            piece = upTo('<');
        }
        return behind.toString();
    }

    private String quoted() throws IOException {
        StringBuilder inside = new StringBuilder();
        while (inside.indexOf(END_OF_QUOTED, Math.max(0, inside.length() - END_OF_QUOTED.length())) < 0) {
            int next = reader.read();
            if (next < 0 || inside.length() > LONGEST_TEXT) {
                throw broken();
            }
            take((char) next, inside);
        }
        return inside.substring(0, inside.length() - END_OF_QUOTED.length()).replace("&", "&amp;");
    }

    /** What stands before the sign, which is taken too; nothing when the file ends first. */
    private String upTo(char sign) throws IOException {
        StringBuilder before = new StringBuilder();
        for (int next = reader.read(); next >= 0; next = reader.read()) {
            if (next == sign) {
                return before.toString();
            }
            if (before.length() > LONGEST_TEXT) {
                throw broken();
            }
            take((char) next, before);
        }
        return null;
    }

    private void take(char next, StringBuilder into) {
        if (next == '\n') {
            line++;
        }
        into.append(next);
    }

    private WrongInput broken() {
        return new WrongInput("file", "bank-file-broken", Map.of("line", String.valueOf(line)));
    }

    private static String unescaped(String written) {
        return ENTITY.matcher(written).replaceAll(found -> Matcher.quoteReplacement(meant(found)));
    }

    private static String meant(MatchResult entity) {
        String name = entity.group(1);
        if (name.startsWith("#")) {
            int code = Integer.parseInt(name.substring(1));
            return Character.isValidCodePoint(code) ? Character.toString(code) : "";
        }
        return ENTITIES.getOrDefault(name, entity.group());
    }
}
