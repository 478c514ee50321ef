/** Polish, the part about what the law of a region has shown. The words that California's law chooses are English. */
const duties = {
    choices: 'Your Privacy Choices (Twoje wybory dotyczące prywatności)',
    honored: 'Opt-Out Request Honored (żądanie rezygnacji uwzględnione)',
    sale: 'Sprzedaż i udostępnianie danych osobowych oraz reklama oparta na tych danych',
    'sale.on': 'W tej przeglądarce włączone. Aby zrezygnować, wyłącz i zapisz.',
    'sale.partly': 'W tej przeglądarce częściowo włączone. Aby zrezygnować ze wszystkiego, wyłącz i zapisz.',
    'sale.off': 'W tej przeglądarce wyłączone.',
    beyond: 'Dane mogą być sprzedawane lub udostępniane także inaczej niż przez pliki cookie. Możesz złożyć do tego serwisu takie wnioski:',
    'beyond.sale': 'Niesprzedawanie i nieudostępnianie moich danych osobowych (Do Not Sell or Share My Personal Information)',
    'beyond.sensitive': 'Ograniczenie wykorzystywania moich wrażliwych danych osobowych (Limit the Use of My Sensitive Personal Information)',
    identified: 'To, co może trafić do odbiorców ({companies}), można tam powiązać z Tobą jako osobą, na przykład przez Twoje konto lub adres e-mail. ',
    'identified.note': 'Odbiorca może to powiązać z Tobą jako osobą. Co otrzymuje, podano poniżej.',
    abroad: 'Dane, które trafiają za granicę',
    'abroad.countries': 'Wymienione tu firmy znajdują się w tych krajach lub regionach: {countries}',
    'abroad.law': 'Jak tamtejsze prawo chroni dane osobowe (Personal Information Protection Commission, po japońsku)',
    'exempt.statistics': 'Liczy tylko, jak używany jest ten serwis, aby można go było ulepszać. Nie wymaga to zgody. Możesz bezpłatnie wnieść sprzeciw: wyłącz i zapisz.',
    'exempt.appearance': 'Zapisuje tylko, jak ten serwis ma dla Ciebie wyglądać. Nie wymaga to zgody. Możesz bezpłatnie wnieść sprzeciw: wyłącz i zapisz.',
    barred: 'Wyłączone: w wieku, jaki ten serwis ma dla Ciebie podany, prawo nie pozwala Ci samodzielnie na to zezwolić.',
};

export { duties };
