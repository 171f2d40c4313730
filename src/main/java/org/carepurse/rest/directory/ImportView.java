package org.carepurse.rest.directory;

import org.carepurse.directory.ImportDone;
import org.carepurse.directory.Totals;

/**
 * What an import came to: every line read was created, updated, unchanged or rejected.
 *
 * @param reference under which its report is kept
 * @param rehearsal whether it only tried
 * @param needAttention how many lines somebody should look at
 */
public record ImportView(
        String reference,
        String file,
        boolean rehearsal,
        long read,
        long created,
        long updated,
        long unchanged,
        long rejected,
        long needAttention) {

    static ImportView of(ImportDone done) {
        Totals totals = done.totals();
        return new ImportView(
                done.reference(),
                done.fileName(),
                done.rehearsal(),
                totals.read(),
                totals.created(),
                totals.updated(),
                totals.unchanged(),
                totals.rejected(),
                totals.needAttention());
    }
}
