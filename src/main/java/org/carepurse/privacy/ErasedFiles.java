package org.carepurse.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.carepurse.audit.Act;
import org.carepurse.evidence.EvidenceFolder;
import org.carepurse.table.Tables;

/**
 * Removes the files of people who were erased, after the erasure itself was kept: no file is touched within it. A file that
 * shows something of somebody else too stays.
 */
@ApplicationScoped
class ErasedFiles {

    private static final String USES =
            """
            SELECT (SELECT COUNT(*) FROM receipt WHERE sha256 = UNHEX(?)) + (SELECT COUNT(*) FROM dispute_file WHERE sha256 = ?)""";

    private final ErasureBook book;
    private final PersonalRecords records;
    private final EvidenceFolder folder;
    private final Tables tables;

    @Inject
    ErasedFiles(ErasureBook book, PersonalRecords records, EvidenceFolder folder, Tables tables) {
        this.book = book;
        this.records = records;
        this.folder = folder;
        this.tables = tables;
    }

    @Act
    public void goRound() {
        for (Erasure erasure : book.withFiles()) {
            PersonalFiles.Checksums sums = new PersonalFiles.Checksums();
            records.of(erasure.personId(), sums::look);
            sums.each((checksum, times) -> {
                if (uses(checksum) == times) {
                    folder.remove(checksum);
                }
            });
            erasure.filesWent();
        }
    }

    private long uses(String checksum) {
        List<Long> uses = tables.read(USES, row -> row.getLong(1), checksum, checksum);
        return uses.get(0);
    }
}
