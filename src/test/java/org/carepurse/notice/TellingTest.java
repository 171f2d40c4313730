package org.carepurse.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.carepurse.identity.Language;
import org.carepurse.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TellingTest {

    private static final Path DOORS = Path.of("src/test/resources/org/carepurse/journey/doors.txt");

    private static final List<String> PAGES = pages();

    @ParameterizedTest
    @EnumSource(Telling.class)
    void every_message_leads_to_a_page_that_there_is(Telling telling) {
        assertThat(PAGES).anyMatch(page -> telling.page("REF-1").matches(page));
    }

    @ParameterizedTest
    @EnumSource(Telling.class)
    void every_message_has_words_in_both_languages_and_no_figures_in_them(Telling telling) {
        for (Language language : Language.values()) {
            assertThat(Words.in(language).say("notice." + telling)).isNotBlank().doesNotContain("{", "£");
        }
    }

    private static List<String> pages() {
        try {
            return Files.readAllLines(DOORS).stream()
                    .filter(line -> line.startsWith("GET"))
                    .map(line -> line.split(" +")[1].replaceAll("\\{[^}]+}", "[^/]+"))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
