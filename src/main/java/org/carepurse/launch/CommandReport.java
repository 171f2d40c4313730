package org.carepurse.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What a command says while it is being done, passed on line by line; its last line is {@code exit} and its status. */
record CommandReport(Path folder) {

    private static final String LAST = "exit ";

    static CommandReport in(Path folder) {
        return new CommandReport(folder);
    }

    Path file() {
        return folder.resolve("output");
    }

    int tellUntilDone(ApplicationServer server) {
        try {
            for (int told = 0; ; TimeUnit.MILLISECONDS.sleep(200)) {
                for (String line : linesAfter(told)) {
                    if (line.startsWith(LAST)) {
                        return Integer.parseInt(line.substring(LAST.length()));
                    }
                    Console.say(line);
                    told++;
                }
                server.mustBeOnItsWay();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The command was stopped.", e);
        }
    }

    void delete() {
        try {
            Disk.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Complete lines only: the last one may still be on its way. */
    private List<String> linesAfter(int told) throws IOException {
        if (Files.notExists(file())) {
            return List.of();
        }
        String text = Files.readString(file());
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().skip(told).toList();
    }
}
