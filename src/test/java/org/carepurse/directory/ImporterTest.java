package org.carepurse.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.carepurse.identity.InventedPeople;
import org.carepurse.identity.NotAllowed;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.junit.jupiter.api.Test;

@OnDatabase
class ImporterTest {

    private final CarePurseInstance instance;
    private final Importer importer;
    private final EntityManager records;
    private final InventedPeople people;

    ImporterTest(CarePurseInstance instance) {
        this.instance = instance;
        this.importer = instance.get(Importer.class);
        this.records = instance.get(EntityManager.class);
        this.people = InventedPeople.in(instance);
    }

    @Test
    void the_published_files_lose_no_line_and_a_second_import_writes_nothing() {
        List<Long> progress = new ArrayList<>();
        for (String name : GreaterManchester.ALL) {
            Totals rehearsed =
                    importer.importAs(order(name, true), progress::add).totals();
            Totals totals = importer.importAs(order(name, false), lines -> {}).totals();
            assertThat(totals).as("a rehearsal tells what will be done").isEqualTo(rehearsed);
            assertThat(totals.created() + totals.updated() + totals.unchanged()).isEqualTo(totals.read());
        }
        assertThat(progress).containsSequence(100L, 200L, 300L);
        String before = everything();
        for (String name : GreaterManchester.ALL) {
            Totals again =
                    importer.importFor(people.finance(), order(name, false)).totals();
            assertThat(again.unchanged()).isEqualTo(again.read()).isPositive();
        }
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void a_charity_with_only_a_postcode_is_put_near_its_neighbours() {
        importer.importAs(order(GreaterManchester.TRAFFORD_HOMES, false), lines -> {});
        importer.importAs(order(GreaterManchester.CHARITIES, false), lines -> {});
        assertThat(count("SELECT COUNT(*) FROM service WHERE whereabouts = 'NEARBY' AND postcode LIKE 'M33%'"))
                .isPositive();
        assertThat(instance.get(PostcodeMap.class)
                        .find(Postcode.parse("postcode", "M33 9ZZ"))
                        .orElseThrow()
                        .milesTo(new Point(53.4246, -2.3196)))
                .isLessThan(2);
        assertThat(instance.get(PostcodeMap.class).find(Postcode.parse("postcode", "BT93 9ZZ")))
                .isEmpty();
    }

    @Test
    void a_rehearsal_keeps_a_report_and_nothing_else() {
        long before = count("SELECT COUNT(*) FROM provider");
        ImportDone tried = importer.importAs(order(GreaterManchester.MENTAL_HEALTH, true), lines -> {});
        assertThat(count("SELECT COUNT(*) FROM provider")).isEqualTo(before);
        assertThat(count("SELECT COUNT(*) FROM directory_import_line l JOIN directory_import i ON i.id = l.import_id"
                        + " WHERE i.reference = '" + tried.reference() + "'"))
                .isEqualTo(tried.totals().read());
    }

    @Test
    void only_the_commissioners_finance_officer_imports() {
        InventedPeople elsewhere = InventedPeople.in(instance);
        assertThatThrownBy(() -> importer.importFor(elsewhere.finance(), order(GreaterManchester.MENTAL_HEALTH, true)))
                .isInstanceOf(NotAllowed.class);
    }

    private ImportOrder order(String name, boolean rehearsal) {
        Path file = GreaterManchester.file(name);
        return new ImportOrder(people.commissionerId(), null, file, name, rehearsal);
    }

    private String everything() {
        return List.of("provider", "provider_number", "service", "source_line", "postcode_point").stream()
                .map(table -> records.createNativeQuery("SELECT * FROM " + table + " ORDER BY 1, 2, 3")
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> Arrays.deepToString((Object[]) row))
                        .toList())
                .toList()
                .toString();
    }

    private long count(String sql) {
        return ((Number) records.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
