package org.carepurse.runtime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.carepurse.measure.CutPoints;
import org.carepurse.measure.MeasureSettings;
import org.carepurse.measure.ValueSet;
import org.eclipse.microprofile.config.Config;

/** What whoever runs the service set up for measures; what cannot be read stops the start, so that no wrong value is shown. */
@ApplicationScoped
class ConfiguredMeasures implements MeasureSettings {

    private final CutPoints cutPoints;
    private final Optional<ValueSet> valueSet;

    @Inject
    ConfiguredMeasures(Config config) {
        cutPoints = text(config, "pam-cut-points").map(CutPoints::read).orElse(CutPoints.USUAL);
        valueSet = text(config, "eq5d-value-set").map(Path::of).map(ConfiguredMeasures::read);
    }

    @Override
    public CutPoints cutPoints() {
        return cutPoints;
    }

    @Override
    public Optional<ValueSet> valueSet() {
        return valueSet;
    }

    private static ValueSet read(Path file) {
        try (Reader lines = Files.newBufferedReader(file)) {
            return ValueSet.read(file.getFileName().toString().replaceFirst("\\.[^.]*$", ""), lines);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<String> text(Config config, String name) {
        return config.getOptionalValue("carepurse.measures." + name, String.class)
                .filter(text -> !text.isBlank());
    }
}
