package org.carepurse.privacy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.carepurse.money.Sterling;
import org.carepurse.time.London;
import org.carepurse.words.Facts;
import org.carepurse.words.Words;

/** What the columns of tables, and what they say, is called by people. */
final class ValueWords {

    private static final Set<String> FOR_PROGRAMS =
            Set.of("id", "version", "invented", "is_live", "is_open", "nth", "read_as", "wording", "picked_by");
    private static final Pattern CODE = Pattern.compile("[A-Z]{3,}(_[A-Z]+)*");
    private static final String FACTS = "detail";
    private static final String PENCE = "_pence";
    private static final String HUNDREDTHS = "_hundredths";

    private final Words words;

    ValueWords(Words words) {
        this.words = words;
    }

    /** Not numbers of records, and not what says nothing. */
    boolean isToRead(String column, Object value) {
        return value != null
                && !value.toString().isEmpty()
                && !column.endsWith("_id")
                && !FOR_PROGRAMS.contains(column);
    }

    String table(String table) {
        return named("privacy.table." + table, table);
    }

    String column(String column) {
        return named("privacy.column." + column, column.replaceFirst("(" + PENCE + "|" + HUNDREDTHS + ")$", ""));
    }

    String of(String column, Object value) {
        if (value instanceof Number number && column.endsWith(PENCE)) {
            return words.say(Sterling.pence(number.longValue()));
        }
        if (value instanceof Number number && column.endsWith(HUNDREDTHS)) {
            return BigDecimal.valueOf(number.longValue(), 2)
                    .stripTrailingZeros()
                    .toPlainString();
        }
        if (value instanceof LocalDate day) {
            return words.say(day);
        }
        if (value instanceof Instant at) {
            return of(at);
        }
        if (value instanceof Boolean yes) {
            return words.say(yes ? "privacy.yes" : "privacy.no");
        }
        String text = value.toString();
        if (CODE.matcher(text).matches()) {
            String said = Facts.said(text, words);
            return sentence(said.equals(text) ? text.toLowerCase(Locale.ROOT) : said);
        }
        return column.equals(FACTS) ? Facts.said(text, words) : text;
    }

    String of(Instant at) {
        return DateTimeFormatter.ofPattern(
                        "d MMMM yyyy, HH:mm", words.language().locale())
                .format(at.atZone(London.ZONE));
    }

    private String named(String key, String otherwise) {
        return words.has(key) ? words.say(key) : sentence(otherwise);
    }

    /** A code or a column as it can be read: {@code PLAN_TO_AGREE} becomes Plan to agree. */
    private static String sentence(String code) {
        String text = code.replace('_', ' ');
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
