package org.carepurse.rest.privacy;

import java.util.List;
import org.carepurse.privacy.ProcessingRecord;

/**
 * One kind of record.
 *
 * @param days for how long it is kept after a person's money last moved or their plan ended
 * @param tables as the database names them
 */
public record RecordLineView(
        String kind,
        String name,
        String purpose,
        String basis,
        String seenBy,
        ProcessingRecord.About about,
        int days,
        List<String> tables) {

    static RecordLineView of(ProcessingRecord.Line line, List<String> said) {
        return new RecordLineView(
                line.kind().name(),
                said.get(0),
                said.get(1),
                said.get(2),
                said.get(3),
                line.about(),
                line.days(),
                line.tables());
    }
}
