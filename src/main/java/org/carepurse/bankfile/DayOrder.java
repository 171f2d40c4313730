package org.carepurse.bankfile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.carepurse.outcome.WrongInput;

/** In which order a file writes the parts of a day; what stands between them, or after them, does not matter. */
public enum DayOrder {

    /** 25/11/2026, 25-11-26, 25 Nov 2026. */
    DAY_MONTH_YEAR(0, 1, 2),

    /** 11/25/2026. */
    MONTH_DAY_YEAR(1, 0, 2),

    /** 2026-11-25, 20261125. */
    YEAR_MONTH_DAY(2, 1, 0);

    private static final Pattern PART = Pattern.compile("[0-9]+|[A-Za-z]+");
    private static final Pattern ALL_IN_ONE = Pattern.compile("^([0-9]{4})([0-9]{2})([0-9]{2})(?![0-9]).*");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final int LETTERS_OF_A_MONTH = 3;
    private static final int CENTURY = 2000;

    private final int day;
    private final int month;
    private final int year;

    DayOrder(int day, int month, int year) {
        this.day = day;
        this.month = month;
        this.year = year;
    }

    /** @throws WrongInput {@code statement-day} when there is no such day */
    LocalDate read(String field, String typed) {
        String apart = ALL_IN_ONE.matcher(typed.strip()).replaceFirst("$1-$2-$3");
        List<String> parts =
                PART.matcher(apart).results().map(MatchResult::group).limit(3).toList();
        try {
            return LocalDate.of(yearOf(parts.get(year)), monthOf(parts.get(month)), Integer.parseInt(parts.get(day)));
        } catch (DateTimeException | IndexOutOfBoundsException | NumberFormatException unreal) {
            throw new WrongInput(field, "statement-day");
        }
    }

    private static int yearOf(String written) {
        int number = Integer.parseInt(written);
        return switch (written.length()) {
            case 2 -> CENTURY + number;
            case 4 -> number;
            default -> throw new DateTimeException(written);
        };
    }

    private static int monthOf(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        int at = MONTHS.indexOf(
                written.toLowerCase(Locale.ROOT).substring(0, Math.min(LETTERS_OF_A_MONTH, written.length())));
        return at < 0 || at % LETTERS_OF_A_MONTH != 0 ? 0 : at / LETTERS_OF_A_MONTH + 1;
    }
}
