package org.carepurse.bankfile;

/** Takes word of payments that came back while it is read. */
public interface ResultTaker {

    void result(PaymentResult result);

    void unread(UnreadLine line);
}
