package org.carepurse.directory;

import java.util.Locale;
import java.util.Map;
import org.carepurse.outcome.WrongInput;

/** The number under which a register knows a provider. Only its form is checked: the register itself is not asked. */
public record RegisterNumber(Register register, String number) implements Comparable<RegisterNumber> {

    public RegisterNumber {
        if (number == null || !register.knows(number)) {
            throw new WrongInput("number", "register-number", Map.of("register", register.name()));
        }
    }

    /**
     * Reads a number as people write it: with spaces, in small letters, a company's without its leading noughts.
     *
     * @throws WrongInput {@code register-number} when it does not have the register's form
     */
    public static RegisterNumber parse(String field, Register register, String typed) {
        String text = typed == null ? "" : typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (register == Register.COMPANY && text.matches("[0-9]{6,7}")) {
            text = "0".repeat(8 - text.length()) + text;
        }
        if (!register.knows(text)) {
            throw new WrongInput(field, "register-number", Map.of("register", register.name()));
        }
        return new RegisterNumber(register, text);
    }

    @Override
    public int compareTo(RegisterNumber other) {
        int byRegister = register.compareTo(other.register);
        return byRegister == 0 ? number.compareTo(other.number) : byRegister;
    }
}
