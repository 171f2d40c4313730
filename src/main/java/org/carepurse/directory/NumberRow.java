package org.carepurse.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A register number as a row; equal to another by what it says, as rows of a set must be. */
@Embeddable
class NumberRow {

    @Enumerated(EnumType.STRING)
    @Column(name = "register")
    private Register register;

    @Column(name = "number")
    private String number;

    protected NumberRow() {}

    NumberRow(RegisterNumber kept) {
        this.register = kept.register();
        this.number = kept.number();
    }

    RegisterNumber kept() {
        return new RegisterNumber(register, number);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NumberRow row && kept().equals(row.kept());
    }

    @Override
    public int hashCode() {
        return kept().hashCode();
    }
}
