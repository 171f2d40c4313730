package org.carepurse.bankfile;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.carepurse.outcome.BrokenInvariant;

/** A way of writing payments down for a bank. */
public interface PaymentFormat {

    /**
     * Writes the whole file, taking one payment at a time. The stream is flushed and left open.
     *
     * @throws BrokenInvariant when a payment comes twice, or the payments are not what the file announced; what has been
     *     written by then must be thrown away
     */
    void write(PaymentFile file, Iterator<PaymentOrder> orders, OutputStream out) throws IOException;

    /** The end of the file's name, without the dot. */
    String ending();

    /** As a browser is told it. */
    String mediaType();
}
