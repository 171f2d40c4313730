package org.carepurse.privacy;

import com.google.gson.stream.JsonWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.carepurse.identity.Person;
import org.carepurse.privacy.PersonalRecords.Done;
import org.carepurse.words.Words;

/**
 * Writes all about a person as one ZIP: {@code index.html} to read, {@code data.json} for programs, and the files that show
 * something. Rows are looked up once and written both ways; one table is in memory at a time.
 */
@ApplicationScoped
class CopyContent {

    private final PersonalRecords records;
    private final PersonalFiles files;
    private final Clock clock;

    @Inject
    CopyContent(PersonalRecords records, PersonalFiles files, Clock clock) {
        this.records = records;
        this.files = files;
        this.clock = clock;
    }

    /** @param progress is told how many tables have been looked through */
    void write(Person person, OutputStream to, IntConsumer progress) throws IOException {
        Path readable = Files.createTempFile("copy-", ".html");
        try (ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8)) {
            List<PersonalFiles.Kept> kept = records(person, zip, readable, progress);
            zip.putNextEntry(new ZipEntry("index.html"));
            Files.copy(readable, zip);
            zip.closeEntry();
            for (PersonalFiles.Kept file : kept) {
                zip.putNextEntry(new ZipEntry(file.name()));
                files.write(file, zip);
                zip.closeEntry();
            }
        } finally {
            Files.deleteIfExists(readable);
        }
    }

    private List<PersonalFiles.Kept> records(Person person, ZipOutputStream zip, Path readable, IntConsumer progress)
            throws IOException {
        List<PersonalFiles.Kept> kept = new ArrayList<>();
        List<Done> done = records.doneBy(person.id());
        zip.putNextEntry(new ZipEntry("data.json"));
        Writer text = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        JsonWriter json = new JsonWriter(text);
        try (CopyPage page =
                new CopyPage(Files.newBufferedWriter(readable), Words.in(person.language()), clock.instant())) {
            int[] tables = {0};
            CopyData data = new CopyData(json, person.reference(), clock.instant());
            records.of(person.id(), (held, rows) -> {
                write(held, rows, data, page);
                kept.addAll(PersonalFiles.in(held, rows));
                progress.accept(++tables[0]);
            });
            data.end(done, kept);
            page.end(done, kept);
        }
        text.flush();
        zip.closeEntry();
        return kept;
    }

    private static void write(HeldIn held, Collection<PersonalRow> rows, CopyData data, CopyPage page) {
        try {
            data.table(held, rows);
            page.table(held, rows);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }
}
