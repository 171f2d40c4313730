package org.carepurse.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.carepurse.identity.Language;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.BrokenInvariant;
import org.carepurse.outcome.Refusal;
import org.carepurse.outcome.WrongInput;
import org.joda.money.Money;

/**
 * Everything the service says in one language. Sums and dates given as facts are said as people say them: £1,234.50,
 * 4 March 2027. A key that has no words is a mistake of ours and fails at once.
 */
public final class Words {

    private static final Map<Language, Words> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Words(language));
        }
    }

    /** A refusal carries its facts as text, a date among them as 2027-03-04. */
    private static final Pattern WRITTEN_DATE = Pattern.compile("\\d{4}-(0\\d|1[0-2])-([0-2]\\d|3[01])");

    private final Language language;
    private final Map<String, Phrase> phrases;
    private final DateTimeFormatter longDate;

    private Words(Language language) {
        this.language = language;
        this.phrases = Bundle.phrases(language);
        this.longDate = DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale());
    }

    public static Words in(Language language) {
        return ALL.get(language);
    }

    public Language language() {
        return language;
    }

    public boolean has(String key) {
        return phrases.containsKey(key);
    }

    /** @param facts fill {@code {0}}, {@code {1}} and so on */
    public String say(String key, Object... facts) {
        return phrase(key).filled(place -> {
            int position = place.chars().allMatch(Character::isDigit) ? Integer.parseInt(place) : facts.length;
            if (position >= facts.length) {
                throw new BrokenInvariant("The words " + key + " need the fact " + place);
            }
            return said(facts[position]);
        });
    }

    /** @param facts fill the places of the same names; one that is itself a key of words is said in those words */
    public String say(String key, Map<String, ?> facts) {
        return phrase(key).filled(place -> {
            if (!facts.containsKey(place)) {
                throw new BrokenInvariant("The words " + key + " need the fact " + place);
            }
            Object fact = facts.get(place);
            return fact instanceof String name && phrases.containsKey(name) ? say(name) : said(fact);
        });
    }

    /** "1 order", "12 orders": {@code key.one} or {@code key.many}, with the number as {@code {0}}. */
    public String count(String key, long number) {
        return say(key + (number == 1 ? ".one" : ".many"), number);
    }

    /** Why an act was refused. */
    public String say(Refusal why) {
        return say("refusal." + why.code(), why.facts());
    }

    /** What can be done after a refusal. */
    public String next(Refusal why) {
        return say("refusal." + why.code() + ".next", why.facts());
    }

    /** What is wrong with an answer, and what to do. */
    public String say(WrongInput wrong) {
        return say("wrong." + wrong.code(), wrong.facts());
    }

    public String say(Money amount) {
        return Sterling.print(amount);
    }

    /** 4 March 2027. */
    public String say(LocalDate date) {
        return longDate.format(date);
    }

    /** "today", "in 3 days", "2 days ago". */
    public String say(LocalDate date, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, date);
        if (Math.abs(days) <= 1) {
            return say(days == 0 ? "frame.day.today" : days == 1 ? "frame.day.tomorrow" : "frame.day.yesterday");
        }
        return days > 0 ? say("frame.day.ahead", days) : say("frame.day.ago", -days);
    }

    private Phrase phrase(String key) {
        Phrase phrase = phrases.get(key);
        if (phrase == null) {
            throw new BrokenInvariant("There are no words for " + key + " in " + language);
        }
        return phrase;
    }

    private String said(Object fact) {
        if (fact instanceof Money amount) {
            return say(amount);
        }
        if (fact instanceof LocalDate date) {
            return say(date);
        }
        if (fact instanceof String text && WRITTEN_DATE.matcher(text).matches()) {
            return say(LocalDate.parse(text));
        }
        return fact instanceof Number number
                ? String.format(language.locale(), "%,d", number.longValue())
                : String.valueOf(fact);
    }
}
