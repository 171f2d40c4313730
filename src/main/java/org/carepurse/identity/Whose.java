package org.carepurse.identity;

/**
 * Whom a record concerns: what {@link Access} compares the person who asks with. A party that the record does not have
 * is null, and nobody stands in that relation to it.
 *
 * @param holderId the budget holder
 * @param commissionerId the organisation that funds them
 * @param coordinatorId the care co-ordinator named on the plan
 * @param providerId the provider's organisation
 * @param keeperId the bureau or the fund holder that keeps the money
 */
public record Whose(Long holderId, Long commissionerId, Long coordinatorId, Long providerId, Long keeperId) {

    /** A record of nobody in particular, such as the public directory. */
    public static final Whose NOBODYS = new Whose(null, null, null, null, null);

    public static Whose holders(long holderId, long commissionerId) {
        return new Whose(holderId, commissionerId, null, null, null);
    }

    public static Whose commissioners(long commissionerId) {
        return new Whose(null, commissionerId, null, null, null);
    }

    public static Whose providers(long providerId) {
        return new Whose(null, null, null, providerId, null);
    }

    public static Whose keepers(long keeperId) {
        return new Whose(null, null, null, null, keeperId);
    }

    public Whose coordinatedBy(Long coordinator) {
        return new Whose(holderId, commissionerId, coordinator, providerId, keeperId);
    }

    public Whose providedBy(Long provider) {
        return new Whose(holderId, commissionerId, coordinatorId, provider, keeperId);
    }

    public Whose keptBy(Long keeper) {
        return new Whose(holderId, commissionerId, coordinatorId, providerId, keeper);
    }
}
