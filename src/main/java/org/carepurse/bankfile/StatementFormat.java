package org.carepurse.bankfile;

import java.io.IOException;
import java.io.InputStream;
import org.carepurse.outcome.WrongInput;

/** A way in which banks tell what went over an account. */
public interface StatementFormat {

    /**
     * Reads all statements of a file, telling each line as it comes. The stream is left open.
     *
     * @throws WrongInput when the file is of another kind, broken off, larger than {@link LimitedInput#MOST_MEBIBYTES}, or
     *     would make us fetch something; what was told until then must be forgotten
     */
    void read(InputStream file, StatementTaker taker) throws IOException;

    /** The whole file at once, for one that a person sends up. */
    default StatementsRead readAll(InputStream file) throws IOException {
        StatementsRead read = new StatementsRead();
        read(file, read);
        return read;
    }
}
