package org.carepurse.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.carepurse.outcome.BrokenInvariant;
import org.carepurse.outcome.NotFound;
import org.carepurse.outcome.WrongInput;

/**
 * Where people's files lie, out of reach of the web: each under the checksum of its content, so that the same file
 * lies there once and a changed one is found out.
 */
public final class EvidenceFolder {

    private static final int LETTERS_OF_A_SHELF = 2;

    private final Optional<Path> folder;

    public EvidenceFolder(Optional<Path> folder) {
        this.folder = folder;
    }

    /** @throws WrongInput {@code evidence-not-kept} when the service was given no folder */
    public void keep(String checksum, byte[] content) {
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

    /**
     * The content as it was kept.
     *
     * @throws NotFound when it was removed
     * @throws BrokenInvariant when what lies there is not what was kept
     */
    public byte[] read(String checksum) {
        try {
            byte[] content = Files.readAllBytes(place(checksum));
            if (!EvidenceFile.checksum(content).equals(checksum)) {
                throw new BrokenInvariant("The file with the checksum %s has been changed".formatted(checksum));
            }
            return content;
        } catch (NoSuchFileException removed) {
            throw new NotFound("file", checksum);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What nobody needs any more. Removed twice is removed. */
    public void remove(String checksum) {
        try {
            Files.deleteIfExists(place(checksum));
        } catch (IOException unremovable) {
            throw new UncheckedIOException(unremovable);
        }
    }

    private Path place(String checksum) {
        return folder.orElseThrow(() -> new WrongInput("evidence", "evidence-not-kept"))
                .resolve(checksum.substring(0, LETTERS_OF_A_SHELF))
                .resolve(checksum);
    }
}
