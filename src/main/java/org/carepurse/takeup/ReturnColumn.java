package org.carepurse.takeup;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.carepurse.identity.OdsCode;
import org.carepurse.outcome.BrokenInvariant;

/**
 * One column of a return's file.
 *
 * @param content what stands in it
 */
record ReturnColumn(String heading, Function<ReturnSight, String> content) {

    private static final Map<Plain, Function<ReturnSight, String>> PLAIN = new EnumMap<>(Map.of(
            Plain.ORGANISATION_CODE,
                    sight -> sight.commissioner().odsCode().map(OdsCode::text).orElse(""),
            Plain.ORGANISATION_NAME, sight -> sight.commissioner().name(),
            Plain.QUARTER, sight -> sight.head().quarter().toString(),
            Plain.QUARTER_ENDS, sight -> sight.head().quarter().lastDay().toString(),
            Plain.POPULATION,
                    sight -> sight.head().population().map(String::valueOf).orElse(""),
            Plain.TARGET, sight -> sight.head().target().map(String::valueOf).orElse("")));

    private static final String RATE = "RATE";

    /** What is no number of people. */
    private enum Plain {
        ORGANISATION_CODE,
        ORGANISATION_NAME,
        QUARTER,
        QUARTER_ENDS,
        POPULATION,
        TARGET
    }

    /** @throws BrokenInvariant when the line says no column */
    static ReturnColumn read(String line) {
        int equals = line.indexOf('=');
        if (equals < 1) {
            throw new BrokenInvariant("No column of a return: " + line);
        }
        List<String> said = Arrays.stream(line.substring(equals + 1).split(","))
                .map(String::strip)
                .toList();
        return new ReturnColumn(line.substring(0, equals).strip(), content(said, line));
    }

    String of(ReturnSight sight) {
        return content.apply(sight);
    }

    private static Function<ReturnSight, String> content(List<String> said, String line) {
        Optional<Plain> plain = one(Plain.class, said.get(0));
        if (plain.isPresent() && said.size() == 1) {
            return PLAIN.get(plain.get());
        }
        boolean isRate = RATE.equals(said.get(0));
        Asked asked = asked(isRate ? said.subList(1, said.size()) : said, line);
        return isRate
                ? sight -> sight.rate(asked).map(String::valueOf).orElse("")
                : sight -> String.valueOf(sight.figures().of(asked));
    }

    private static Asked asked(List<String> said, String line) {
        CountingRule rule = said.stream()
                .findFirst()
                .flatMap(name -> one(CountingRule.class, name))
                .orElseThrow(() -> new BrokenInvariant("No counting rule in: " + line));
        Asked asked = Asked.all(rule);
        for (String part : said.subList(1, said.size())) {
            asked = narrowed(asked, part)
                    .orElseThrow(
                            () -> new BrokenInvariant("Nothing counted is called %s in: %s".formatted(part, line)));
        }
        return asked;
    }

    private static Optional<Asked> narrowed(Asked asked, String part) {
        return one(Way.class, part)
                .map(asked::held)
                .or(() -> one(AgeGroup.class, part).map(asked::of))
                .or(() -> one(Care.class, part).map(asked::of));
    }

    private static <E extends Enum<E>> Optional<E> one(Class<E> of, String name) {
        return Arrays.stream(of.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }
}
