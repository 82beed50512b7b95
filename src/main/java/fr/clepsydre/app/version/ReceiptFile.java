package fr.clepsydre.app.version;

import fr.clepsydre.domain.Refusal;
import fr.clepsydre.domain.notification.version.Receipt;
import fr.clepsydre.domain.notification.version.ReceiptType;
import java.util.List;
import java.util.Optional;

/**
 * A receipt as somebody hands it in.
 *
 * @param name    as it was called; looked at for its ending alone, and never kept
 * @param content its bytes, at most one more than are taken
 */
public record ReceiptFile(String name, byte[] content) {

    /** RECEIPT_MISSING, RECEIPT_TOO_LARGE (limit in MiB), RECEIPT_TYPE_UNKNOWN, RECEIPT_NOT_WHAT_IT_SAYS (says, is). */
    public List<Refusal> check() {
        if (content.length == 0) {
            return List.of(Refusal.of("RECEIPT_MISSING").at("receipt"));
        }
        if (content.length > Receipt.LARGEST) {
            return List.of(Refusal.of("RECEIPT_TOO_LARGE", Receipt.LARGEST >> 20).at("receipt"));
        }
        Optional<ReceiptType> says = ReceiptType.ofName(name);
        Optional<ReceiptType> is = ReceiptType.ofContent(content);
        if (says.isPresent() && !says.equals(is)) {
            return List.of(Refusal.of("RECEIPT_NOT_WHAT_IT_SAYS", says.get(), is.map(Enum::name).orElse("?"))
                    .at("receipt"));
        }
        return is.isEmpty() ? List.of(Refusal.of("RECEIPT_TYPE_UNKNOWN").at("receipt")) : List.of();
    }
}
