package org.carepurse.outcomes;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One gauge before and since, of those whose plans are mostly for one kind of support.
 *
 * @param area the kind of service on which their plans plan to spend most
 */
public record AreaCompared(
        String area,
        OptionalLong twice,
        OptionalLong once,
        OptionalLong never,
        Optional<BigDecimal> before,
        Optional<BigDecimal> since) {}
