package org.carepurse.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.carepurse.identity.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What is said in English is said in Welsh, and whatever the code asks for can be said. */
class BundleTest {

    private static final Path WORDS = Path.of("src/main/resources/words");

    @SuppressWarnings("unused")
    private static final List<String> CAPABILITIES = Bundle.CAPABILITIES;

    private static final Pattern SAID = Pattern.compile("(?:\\bsay|\\bnext)\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern COUNTED = Pattern.compile("\\bcount\\(\\s*\"([^\"]+)\"\\s*,");
    private static final Pattern CONSTRAINED = Pattern.compile("\\bmessage = \"([^\"]+)\"");
    private static final Pattern WRONG = Pattern.compile("new WrongInput\\(\\s*[\\w.\"-]+,\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern REFUSED =
            Pattern.compile("(?:Refusal\\.because|new Refusal)\\(\\s*\"([^\"]+)\"\\s*[,)]");

    @ParameterizedTest
    @FieldSource("CAPABILITIES")
    void both_languages_say_the_same_things_with_the_same_facts(String capability) {
        assertThat(places(capability, Language.WELSH)).isEqualTo(places(capability, Language.ENGLISH));
    }

    @ParameterizedTest
    @FieldSource("CAPABILITIES")
    void nothing_is_left_unsaid(String capability) {
        for (Language language : Language.values()) {
            assertThat(Bundle.read(capability, language)).allSatisfy((key, text) -> assertThat((String) text)
                    .as("%s in %s", key, language)
                    .isNotBlank());
        }
    }

    @ParameterizedTest
    @FieldSource("CAPABILITIES")
    void no_apostrophe_is_written_twice(String capability) {
        for (Language language : Language.values()) {
            assertThat(Bundle.read(capability, language)).allSatisfy((key, text) -> assertThat((String) text)
                    .as("%s in %s", key, language)
                    .doesNotContain("''"));
        }
    }

    @Test
    void every_file_of_words_belongs_to_a_capability_that_is_read() {
        assertThat(Arrays.stream(WORDS.toFile().listFiles()).map(File::getName).map(name -> name.split("_")[0]))
                .isSubsetOf(Bundle.CAPABILITIES);
    }

    @Test
    void everything_the_code_says_has_words() {
        assertThat(SourceFiles.found(SAID)).allMatch(Words.in(Language.ENGLISH)::has);
        assertThat(SourceFiles.found(CONSTRAINED)).allMatch(Words.in(Language.ENGLISH)::has);
    }

    @Test
    void everything_the_code_counts_has_words_for_one_and_for_many() {
        assertThat(SourceFiles.found(COUNTED)).allMatch(key -> saysAll(key + ".one", key + ".many"));
    }

    @Test
    void every_mistake_of_a_caller_has_words() {
        assertThat(SourceFiles.found(WRONG)).allMatch(code -> saysAll("wrong." + code));
    }

    @Test
    void every_refusal_has_words_for_why_and_for_what_to_do_next() {
        assertThat(SourceFiles.found(REFUSED))
                .allMatch(code -> saysAll("refusal." + code, "refusal." + code + ".next"));
    }

    @Test
    void views_mirror_the_packages_of_the_pages() {
        assertThat(SourceFiles.folders(SourceFiles.VIEWS))
                .isEqualTo(SourceFiles.folders(SourceFiles.JAVA.resolve("web")));
    }

    private static boolean saysAll(String... keys) {
        return Arrays.stream(keys).allMatch(Words.in(Language.ENGLISH)::has);
    }

    private static Map<String, Object> places(String capability, Language language) {
        Properties words = Bundle.read(capability, language);
        Map<String, Object> places = new TreeMap<>();
        words.forEach((key, text) -> places.put((String) key, new Phrase((String) text).places()));
        return places;
    }
}
