package org.carepurse.directory;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the category of a service: by what the Care Quality Commission calls it, or by the words it is described with. */
final class KindOfService {

    static final String GROUP = "COMMUNITY_GROUP";

    private static final Map<String, String> BY_TYPE = Map.ofEntries(
            Map.entry("residential homes", "RESIDENTIAL_CARE"),
            Map.entry("nursing homes", "NURSING_CARE"),
            Map.entry("homecare agencies", "HOMECARE"),
            Map.entry("supported living", "SUPPORTED_LIVING"),
            Map.entry("shared lives", "SHARED_LIVES"),
            Map.entry("hospice", "HOSPICE"),
            Map.entry("long-term conditions", "LONG_TERM_CONDITIONS"),
            Map.entry("rehabilitation (illness/injury)", "REHABILITATION"),
            Map.entry("rehabilitation (substance abuse)", "RECOVERY"),
            Map.entry("education disability services", "EDUCATION_SUPPORT"),
            Map.entry("diagnosis/screening", "DIAGNOSIS"));

    /** The first whose words are found decides, so what is particular stands before what is general. */
    private static final Map<String, Pattern> BY_WORDS = new LinkedHashMap<>();

    static {
        words("SPEECH_THERAPY", "speech (and language )?therap");
        words("PHYSIOTHERAPY", "physiotherap");
        words("SWIMMING", "swim|hydrotherap");
        words("HOSPICE", "hospice|palliative");
        words(
                "RECOVERY",
                "(drugs?|alcohol|substance)\\b.*\\b(misuse|abuse|recovery|addict)|free from (drugs|alcohol)|addict|rehab");
        words(
                "TALKING_THERAPY",
                "counsell|talking therap|psychological|psychotherap|cognitive behav|etherapy|relate\\b");
        words("CARERS_SUPPORT", "\\bcarers?\\b.*(support|centre)|support\\w* (unpaid |family )?carers");
        words("RESPITE", "respite|short breaks?");
        words("DAY_SERVICE", "day (care|cent(re|er)|service|resource)");
        words("SUPPORTED_LIVING", "support(ed|ing)? (living|housing)|independent living");
        words("BEFRIENDING", "befriend|listening ear|lonel|isolat|visit(s|ing) older");
        words(
                "PEER_SUPPORT",
                "peer support|self[- ]help|support (group|network)|drop[- ]in group|hearing voices|mental health");
        words("TRANSPORT", "community transport|minibus|transport for");
        words("ADVICE", "advi[cs]e|advocacy|signposting|citizens");
        words(
                "ART_CLASS",
                "\\b(arts?|crafts?|music(al)?|choir|choral|singing|drama|theatre|danc(e|ing)|painting|orchestra|band)\\b");
        words(
                "EXERCISE",
                "\\b(sports?|football|cricket|tennis|gym|fitness|exercise|cycling|walking|rugby|bowl(s|ing)|yoga|lacrosse)\\b");
        words(
                "EDUCATION_SUPPORT",
                "\\b(school|pre-?school|nursery|playgroup|college|education|training|tuition|learning)\\b");
    }

    private KindOfService() {}

    /** The category of a type the Commission registers, in any case. */
    static Optional<String> registeredAs(String type) {
        return Optional.ofNullable(BY_TYPE.get(type.toLowerCase(Locale.ROOT)));
    }

    /** The likeliest category by its description; a community group where nothing says more. */
    static String describedAs(String nameAndDescription) {
        return BY_WORDS.entrySet().stream()
                .filter(kind -> kind.getValue().matcher(nameAndDescription).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(GROUP);
    }

    private static void words(String category, String expression) {
        BY_WORDS.put(category, Pattern.compile(expression, Pattern.CASE_INSENSITIVE));
    }
}
