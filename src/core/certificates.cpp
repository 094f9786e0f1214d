// SPDX-License-Identifier: Apache-2.0
#include "core/certificates.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace attache
{

namespace
{

struct Certificates {
    Q_DECLARE_TR_FUNCTIONS(Certificates)
};

constexpr int strength = 2; // OpenSSL's level for 112 bits: no SHA-1, no RSA below 2048 bits

struct StoreFree {
    void operator()(X509_STORE *store) const { X509_STORE_free(store); }

    void operator()(X509_STORE_CTX *context) const { X509_STORE_CTX_free(context); }

    // The stacks do not own what is in them.
    void operator()(STACK_OF(X509) * stack) const { sk_X509_free(stack); }

    void operator()(GENERAL_NAMES *names) const { GENERAL_NAMES_free(names); }
};

QString shown(const unsigned char *text, int length)
{
    QString name = QString::fromUtf8(reinterpret_cast<const char *>(text), length);
    for (QChar &character : name) {
        if (!character.isPrint() && !character.isSurrogate())
            character = QChar::ReplacementCharacter;
    }
    return name;
}

QString alternativeName(X509 *certificate)
{
    const std::unique_ptr<GENERAL_NAMES, StoreFree> names(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    for (int i = 0; i < sk_GENERAL_NAME_num(names.get()); ++i) {
        int kind = 0;
        const void *value = GENERAL_NAME_get0_value(sk_GENERAL_NAME_value(names.get(), i), &kind);
        if (kind != GEN_EMAIL && kind != GEN_URI && kind != GEN_DNS)
            continue;
        const auto *text = static_cast<const ASN1_STRING *>(value);
        return shown(ASN1_STRING_get0_data(text), ASN1_STRING_length(text));
    }
    return {};
}

QString subjectOf(X509 *certificate)
{
    const BioPtr bio(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(bio.get(), X509_get_subject_name(certificate), 0,
                       XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
    char *text = nullptr;
    const long length = BIO_get_mem_data(bio.get(), &text);
    return shown(reinterpret_cast<const unsigned char *>(text), int(length));
}

QString timeText(const ASN1_TIME *time)
{
    std::tm fields{};
    if (ASN1_TIME_to_tm(time, &fields) != 1)
        return Certificates::tr("an unreadable time");
    const QDateTime moment({fields.tm_year + 1900, fields.tm_mon + 1, fields.tm_mday},
                           {fields.tm_hour, fields.tm_min, fields.tm_sec}, Qt::UTC);
    return moment.toString(Qt::ISODate);
}

std::unique_ptr<STACK_OF(X509), StoreFree> stackOf(const std::vector<CertificatePtr> &certificates)
{
    std::unique_ptr<STACK_OF(X509), StoreFree> stack(sk_X509_new_null());
    for (const CertificatePtr &certificate : certificates)
        sk_X509_push(stack.get(), certificate.get());
    return stack;
}

} // namespace

CertificatePtr certificateFromDer(const QByteArray &der)
{
    const auto *begin = reinterpret_cast<const unsigned char *>(der.constData());
    const unsigned char *at = begin;
    CertificatePtr certificate(d2i_X509(nullptr, &at, long(der.size())));
    ERR_clear_error();
    return certificate && at == begin + der.size() ? std::move(certificate) : nullptr;
}

CertificatePtr certificateFromPem(const QByteArray &pem)
{
    const BioPtr bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    CertificatePtr certificate(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
    ERR_clear_error();
    return certificate;
}

bool isAuthority(X509 *certificate)
{
    return X509_check_ca(certificate) == 1;
}

QString namedIn(X509 *certificate)
{
    QString name = alternativeName(certificate);
    if (name.isEmpty())
        name = subjectOf(certificate);
    ERR_clear_error();
    return name;
}

QString validityOf(X509 *certificate)
{
    return Certificates::tr("from %1 to %2")
        .arg(timeText(X509_get0_notBefore(certificate)), timeText(X509_get0_notAfter(certificate)));
}

Chain checkChain(X509 *leaf, const std::vector<CertificatePtr> &intermediates,
                 const std::vector<CertificatePtr> &authorities)
{
    Chain chain{{Certificates::tr("Certificate chain"), SignatureCheck::Result::Failed, {}}, nullptr};
    const std::unique_ptr<X509_STORE, StoreFree> store(X509_STORE_new());
    for (const CertificatePtr &authority : authorities)
        X509_STORE_add_cert(store.get(), authority.get());
    const auto untrusted = stackOf(intermediates);
    const std::unique_ptr<X509_STORE_CTX, StoreFree> context(X509_STORE_CTX_new());
    X509_STORE_CTX_init(context.get(), store.get(), leaf, untrusted.get());
    X509_VERIFY_PARAM *rules = X509_STORE_CTX_get0_param(context.get());
    // An authority that was given is an end of the chain, be it a root or not.
    X509_VERIFY_PARAM_set_flags(rules, X509_V_FLAG_NO_CHECK_TIME | X509_V_FLAG_PARTIAL_CHAIN);
    X509_VERIFY_PARAM_set_auth_level(rules, strength);

    if (X509_verify_cert(context.get()) == 1) {
        X509 *last = sk_X509_value(X509_STORE_CTX_get0_chain(context.get()),
                                   sk_X509_num(X509_STORE_CTX_get0_chain(context.get())) - 1);
        X509_up_ref(last);
        chain.authority.reset(last);
        chain.check.result = SignatureCheck::Result::Passed;
        chain.check.detail =
            Certificates::tr("the given authority %1 issued the certificate of %2; validity in time "
                             "and revocation were left out")
                .arg(namedIn(last), namedIn(leaf));
    } else {
        const char *why = X509_verify_cert_error_string(X509_STORE_CTX_get_error(context.get()));
        chain.check.detail = Certificates::tr("the certificate of %1 does not lead to a given authority (%2)")
                                 .arg(namedIn(leaf), QString::fromUtf8(why));
    }
    ERR_clear_error();
    return chain;
}

SignatureCheck checkUse(X509 *leaf)
{
    SignatureCheck check{Certificates::tr("Certificate use"), SignatureCheck::Result::Failed, {}};
    const uint32_t keyUsage = X509_get_key_usage(leaf);          // all bits where it does not say
    const uint32_t purposes = X509_get_extended_key_usage(leaf); // likewise
    if ((X509_get_extension_flags(leaf) & EXFLAG_INVALID) != 0) {
        check.detail = Certificates::tr("the certificate's extensions cannot be read");
    } else if ((keyUsage & KU_DIGITAL_SIGNATURE) == 0) {
        check.detail = Certificates::tr("the certificate is not for digital signatures");
    } else if ((purposes & (XKU_CODE_SIGN | XKU_ANYEKU)) == 0) {
        check.detail = Certificates::tr("the certificate is for other purposes than the signing of code");
    } else {
        check.result = SignatureCheck::Result::Passed;
        check.detail = purposes == UINT32_MAX
                           ? Certificates::tr("the certificate does not limit what it is for")
                           : Certificates::tr("the certificate is for the signing of code");
    }
    ERR_clear_error();
    return check;
}

} // namespace attache
