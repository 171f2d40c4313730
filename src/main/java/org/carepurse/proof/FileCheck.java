package org.carepurse.proof;

import java.io.BufferedReader;
import java.io.IOException;

/** Checks a file with plain Java, without the application and without its database. */
public final class FileCheck {

    private FileCheck() {}

    /** @return every fault by name; a line that cannot be read is one of them */
    public static Verdict of(BufferedReader file, Trust trust) throws IOException {
        Verdict verdict = new Verdict();
        String first = file.readLine();
        if (first == null || !(first.startsWith(ExportWriter.WHOLE) || first.startsWith(ExportWriter.SOME))) {
            verdict.fault("this is no file that CarePurse gives to be checked.");
            return verdict;
        }
        Heads heads = new Heads(Long.parseLong(first.substring(first.lastIndexOf('\t') + 1)), trust, verdict);
        LineCheck check = first.startsWith(ExportWriter.WHOLE)
                ? new ExportCheck(heads, verdict)
                : new ExtractCheck(heads, verdict);
        readOn(file, heads, check, verdict);
        check.end();
        if (first.startsWith(ExportWriter.WHOLE)) {
            heads.end();
        }
        return verdict;
    }

    private static void readOn(BufferedReader file, Heads heads, LineCheck check, Verdict verdict) throws IOException {
        long number = 1;
        for (String line = file.readLine(); line != null; line = file.readLine()) {
            number++;
            if (line.equals(ExportWriter.END)) {
                return;
            }
            try {
                if (line.startsWith(HeadKey.NAME + "\t")) {
                    heads.key(HeadKey.read(line));
                } else {
                    check.line(line);
                }
            } catch (RuntimeException unreadable) {
                verdict.fault("line %d cannot be read: it was changed.", number);
            }
        }
        verdict.fault("the file breaks off after line %d.", number);
    }
}
