package org.carepurse.ledger;

/**
 * One account of the books.
 *
 * @param commissionerId whose books it is in; money never crosses from one commissioner's books to another's
 * @param ownerId the commissioner, funding line, pot, provider or bank account, as the kind says
 */
public record Account(long commissionerId, AccountKind kind, long ownerId) {

    static Account funding(long commissioner) {
        return new Account(commissioner, AccountKind.FUNDING, commissioner);
    }

    static Account promised(long commissioner, long line) {
        return new Account(commissioner, AccountKind.PROMISED, line);
    }

    static Account unallocated(long commissioner, long line) {
        return new Account(commissioner, AccountKind.UNALLOCATED, line);
    }

    static Account available(long commissioner, long pot) {
        return new Account(commissioner, AccountKind.AVAILABLE, pot);
    }

    static Account held(long commissioner, long pot) {
        return new Account(commissioner, AccountKind.HELD, pot);
    }

    static Account owed(long commissioner, long provider) {
        return new Account(commissioner, AccountKind.OWED, provider);
    }

    static Account sent(long commissioner, long provider) {
        return new Account(commissioner, AccountKind.SENT, provider);
    }

    static Account paid(long commissioner, long provider) {
        return new Account(commissioner, AccountKind.PAID, provider);
    }

    static Account covered(long commissioner, long provider) {
        return new Account(commissioner, AccountKind.COVERED, provider);
    }

    static Account recovered(long commissioner, long line) {
        return new Account(commissioner, AccountKind.RECOVERED, line);
    }

    static Account bank(long commissioner, long bankAccount) {
        return new Account(commissioner, AccountKind.BANK, bankAccount);
    }

    static Account outside(long commissioner) {
        return new Account(commissioner, AccountKind.OUTSIDE, commissioner);
    }
}
