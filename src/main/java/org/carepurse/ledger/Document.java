package org.carepurse.ledger;

/**
 * The business document an entry comes from.
 *
 * @param kind in the trade's word: {@code order}, {@code invoice}, {@code plan}
 * @param reference as people know it: {@code ORD-7K3M-9QX4}
 */
public record Document(String kind, String reference) {

    public Document {
        if (kind.isBlank() || reference.isBlank()) {
            throw new IllegalArgumentException(
                    "An entry comes from a document, not from '%s %s'".formatted(kind, reference));
        }
    }
}
