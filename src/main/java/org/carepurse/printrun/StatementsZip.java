package org.carepurse.printrun;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The file in which a run is taken: a few statements in memory at a time, however many there are. */
final class StatementsZip {

    private static final int AT_ONCE = 20;

    private StatementsZip() {}

    static void write(PrintShelf shelf, long runId, OutputStream to) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        // A PDF is small already.
        zip.setLevel(Deflater.NO_COMPRESSION);
        List<FiledStatement> some = shelf.filed(runId, 0, AT_ONCE);
        while (!some.isEmpty()) {
            for (FiledStatement statement : some) {
                zip.putNextEntry(new ZipEntry(statement.name()));
                zip.write(statement.content());
                zip.closeEntry();
            }
            some = shelf.filed(runId, some.get(some.size() - 1).planId(), AT_ONCE);
        }
        zip.finish();
        zip.flush();
    }
}
