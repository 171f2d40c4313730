package org.carepurse.statement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.bankfile.CsvMapping;
import org.carepurse.bankfile.DayOrder;
import org.carepurse.identity.SignedIn;
import org.carepurse.outcome.Outcome;
import org.carepurse.testing.CarePurseInstance;

/** Statements of invented accounts, brought in through the use cases. */
public final class AStatement {

    public static final CsvMapping COLUMNS = new CsvMapping(
            ',',
            new CsvMapping.Day("Date", DayOrder.DAY_MONTH_YEAR),
            CsvMapping.Change.in("Amount"),
            new CsvMapping.Words(List.of("Description"), "", "", ""));

    private AStatement() {}

    /** A CSV file under the heading of {@link #COLUMNS}; each row is like {@code 24/11/2026,-60.00,Brook Lane}. */
    public static BroughtFile of(String... rows) {
        return file("statement.csv", "Date,Amount,Description\n" + String.join("\n", rows));
    }

    public static BroughtFile file(String name, String content) {
        try {
            Path lying = Files.createTempFile("statement", ".test");
            lying.toFile().deleteOnExit();
            Files.writeString(lying, content, StandardCharsets.UTF_8);
            return new BroughtFile(lying, name);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    public static void columns(CarePurseInstance instance, SignedIn who, StatementAccount account) {
        instance.get(StatementColumns.class)
                .choose(who, RequestKey.fresh(), account, COLUMNS)
                .value();
    }

    public static Outcome<String> take(
            CarePurseInstance instance, SignedIn who, StatementAccount account, BroughtFile file) {
        return instance.get(StatementImports.class).take(who, RequestKey.fresh(), account, file);
    }
}
