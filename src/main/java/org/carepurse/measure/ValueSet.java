package org.carepurse.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.carepurse.outcome.BrokenInvariant;

/**
 * What each of the 3,125 health states of EQ-5D-5L is worth in one country, from 1 for full health. Value sets belong to
 * others, and none comes with the software.
 *
 * @param name how it is named beside the values
 */
public record ValueSet(String name, Map<String, BigDecimal> values) {

    private static final int STATES = 3_125;

    public ValueSet {
        values = Map.copyOf(values);
        if (values.size() != STATES) {
            throw new BrokenInvariant("A value set has a value for each of %d health states, this one for %d"
                    .formatted(STATES, values.size()));
        }
    }

    /**
     * A line for each state, such as {@code 21143,0.603}; a first line of headings is passed over.
     *
     * @throws BrokenInvariant naming the line that is no such thing
     */
    public static ValueSet read(String name, Reader file) throws IOException {
        Map<String, BigDecimal> values = new HashMap<>();
        BufferedReader lines = new BufferedReader(file);
        int number = 1;
        for (String line = lines.readLine(); line != null; line = lines.readLine(), number++) {
            String tidy = line.strip();
            if (tidy.matches("[1-5]{5},-?[0-9](\\.[0-9]{1,6})?")) {
                String[] parts = tidy.split(",");
                values.put(parts[0], new BigDecimal(parts[1]));
            } else if (number > 1 && !tidy.isEmpty()) {
                throw new BrokenInvariant("Line %d of the value set is no state with its value".formatted(number));
            }
        }
        return new ValueSet(name, values);
    }

    /** Nothing for what is no health state. */
    public Optional<BigDecimal> of(String healthState) {
        return Optional.ofNullable(values.get(healthState));
    }
}
