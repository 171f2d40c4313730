package org.carepurse.directory;

import java.nio.file.Path;

/**
 * What is to be imported.
 *
 * @param commissionerId who will keep the entries
 * @param actorId who asks for it; null when it is whoever runs the service
 * @param file where it lies
 * @param fileName what people call it
 * @param rehearsal true to see what would be done, and do nothing
 */
public record ImportOrder(long commissionerId, Long actorId, Path file, String fileName, boolean rehearsal) {

    private static final int LONGEST_NAME = 200;

    public ImportOrder {
        fileName = Wording.within(LONGEST_NAME, Wording.tidy(fileName));
    }
}
