package org.carepurse.claimfile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.carepurse.outcome.BrokenInvariant;

/** Finds who knows what a kind of file is about. */
@ApplicationScoped
class Clerks {

    private final Instance<Clerk> all;

    @Inject
    Clerks(@Any Instance<Clerk> all) {
        this.all = all;
    }

    Clerk of(FileKind kind) {
        return all.stream()
                .filter(clerk -> clerk.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new BrokenInvariant("Nobody knows about files of " + kind));
    }
}
