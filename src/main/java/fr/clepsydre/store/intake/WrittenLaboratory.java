package fr.clepsydre.store.intake;

/**
 * A laboratory as one row writes it, whatever the format; what the format does not have is empty.
 *
 * @param ejFiness number of the legal entity
 */
record WrittenLaboratory(
        String finess,
        String ejFiness,
        String name,
        String siren,
        String address,
        String postcode,
        String town,
        String dpoEmail,
        String phone,
        String zone) {}
