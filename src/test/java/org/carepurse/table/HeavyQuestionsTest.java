package org.carepurse.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javax.sql.DataSource;
import org.carepurse.runtime.DatabaseServer;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.carepurse.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** The copy is the same database with another name at its door, so that the name tells who answered. */
@OnDatabase
class HeavyQuestionsTest {

    private final CarePurseInstance instance;
    private final TestDatabase database = TestDatabase.started();

    HeavyQuestionsTest(CarePurseInstance instance) {
        this.instance = instance;
    }

    @Test
    void go_to_the_copy_when_one_is_kept() {
        assertThat(answered(copy(database.url()))).isEqualTo(database.logins().get("CAREPURSE_DATABASE_OWNER_USER"));
    }

    @Test
    void go_to_the_database_when_no_copy_is_kept() {
        assertThat(answered(DatabaseCopy.NONE)).isEqualTo(database.logins().get("CAREPURSE_DATABASE_USER"));
    }

    @Test
    void go_to_the_database_when_the_copy_is_away() {
        assertThat(answered(copy("jdbc:mysql://127.0.0.1:1/away")))
                .isEqualTo(database.logins().get("CAREPURSE_DATABASE_USER"));
    }

    @Test
    void are_answered_within_an_act_by_its_own_transaction() throws Exception {
        assertThat(instance.get(Transactions.class).inOne(() -> answered(copy(database.url()))))
                .isEqualTo(database.logins().get("CAREPURSE_DATABASE_USER"));
    }

    private String answered(DatabaseCopy copy) {
        return new HeavyQuestions(instance.get(Tables.class), instance.get(Transactions.class), copy)
                .read("SELECT USER()", row -> row.getString(1).replaceFirst("@.*", ""))
                .get(0);
    }

    private DatabaseCopy copy(String url) {
        DataSource source = new DatabaseServer(
                url,
                database.logins().get("CAREPURSE_DATABASE_OWNER_USER"),
                database.logins().get("CAREPURSE_DATABASE_OWNER_PASSWORD"));
        return new DatabaseCopy(Optional.of(source));
    }
}
