package org.carepurse.notice;

/**
 * Where e-mails are handed in.
 *
 * @param user empty when the server asks for none
 * @param from whom they come from
 */
public record MailServer(String host, int port, Security security, String user, String password, String from) {

    public enum Security {
        /** From the first byte. */
        TLS,
        /** Agreed on at first; without it nothing is sent. */
        STARTTLS,
        /** For a server on the same machine. */
        NONE
    }

    public boolean asksWho() {
        return !user.isEmpty();
    }

    /** Without the password, which belongs in no log. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
