package org.carepurse.web.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carepurse.web.frame.DrawnPage.aPage;

import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.Map;
import org.carepurse.identity.Language;
import org.carepurse.identity.NotAllowed;
import org.carepurse.identity.Permission;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.WrongInput;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TroubleTest {

    @Test
    void tells_apart_what_makes_a_difference_to_the_person() {
        assertThat(Trouble.of(new NotAllowed(Permission.values()[0]))).isEqualTo(Trouble.NOT_ALLOWED);
        assertThat(Trouble.of(new NotFound("order", "ORD-1"))).isEqualTo(Trouble.NOT_FOUND);
        assertThat(Trouble.of(new WrongInput("reference", "reference-wrong"))).isEqualTo(Trouble.UNREADABLE);
        assertThat(Trouble.of(new IllegalStateException())).isEqualTo(Trouble.BROKEN);
    }

    @Test
    void a_lost_database_is_out_of_reach_and_any_other_trouble_with_it_is_ours() {
        assertThat(Trouble.of(brokenBy("08S01"))).isEqualTo(Trouble.OUT_OF_REACH);
        assertThat(Trouble.of(new RollbackException("rolled back"))).isEqualTo(Trouble.OUT_OF_REACH);
        assertThat(Trouble.of(brokenBy("23000"))).isEqualTo(Trouble.BROKEN);
    }

    @ParameterizedTest
    @CsvSource({
        "400,UNREADABLE",
        "403,NOT_ALLOWED",
        "404,NOT_FOUND",
        "405,NOT_FOUND",
        "415,UNREADABLE",
        "500,BROKEN",
        "503,OUT_OF_REACH"
    })
    void every_status_of_failure_has_its_page(int status, Trouble trouble) {
        assertThat(Trouble.of(status)).isEqualTo(trouble);
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void every_trouble_is_told_in_both_languages_with_a_way_on(Trouble trouble) {
        Document english = aPage("frame/trouble.jte").drawn(Map.of("trouble", trouble));
        Document welsh = aPage("frame/trouble.jte").in(Language.WELSH).drawn(Map.of("trouble", trouble));

        assertThat(english.select("main h1")).hasSize(1);
        assertThat(english.select("main a[href=/]")).hasSize(1);
        assertThat(welsh.selectFirst("main h1").text())
                .isNotEqualTo(english.selectFirst("main h1").text());
    }

    private static Throwable brokenBy(String sqlState) {
        return new PersistenceException(new IllegalStateException(new SQLException("gone", sqlState)));
    }
}
