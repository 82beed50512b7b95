package fr.clepsydre.domain.notification.version;

/**
 * What the authority answered to a filing, as a file.
 *
 * @param type   what its bytes are
 * @param sha256 64 hexadecimal digits
 * @param length in bytes
 */
public record Receipt(ReceiptType type, String sha256, long length) {

    /** Largest file that is taken, in bytes: a scan of some pages, not a film. */
    public static final int LARGEST = 10 << 20;
}
