package org.carepurse.directpayment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.carepurse.outcome.WrongInput;

/**
 * Where the files of receipts lie, out of reach of the web: each under the checksum of its content, so that the same file
 * lies there once and a changed one is found out.
 */
public final class ReceiptFolder {

    private static final int LETTERS_OF_A_SHELF = 2;

    private final Optional<Path> folder;

    public ReceiptFolder(Optional<Path> folder) {
        this.folder = folder;
    }

    /** @throws WrongInput {@code receipts-not-kept} when the service was given no folder */
    void keep(String checksum, byte[] content) {
        Path place = place(checksum);
        try {
            if (Files.notExists(place)) {
                Files.createDirectories(place.getParent());
                Path whole = Files.createTempFile(place.getParent(), "new-", "");
                Files.write(whole, content);
                Files.move(whole, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    byte[] read(String checksum) {
        try {
            return Files.readAllBytes(place(checksum));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Path place(String checksum) {
        return folder.orElseThrow(() -> new WrongInput("receipt", "receipts-not-kept"))
                .resolve(checksum.substring(0, LETTERS_OF_A_SHELF))
                .resolve(checksum);
    }
}
