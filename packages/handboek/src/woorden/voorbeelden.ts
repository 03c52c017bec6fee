/** Cases to start with, as the part of a link after the #. No real people. */
export const VOORBEELDEN: readonly {
  readonly id: string
  readonly titel: string
  readonly feiten: string
}[] = [
  {
    id: 'moeder-verlaat-opvang',
    titel: 'Een moeder met kinderen verlaat de opvang waar zij na geweld terechtkon',
    feiten:
      'veiligheid.acuut_gevaar=nee&veiligheid.geweld=ja&opvang.verblijft=ja&opvang.doelgroep=relatie_of_geweld&opvang.verleend=ja&opvang.reden=huiselijk_geweld&opvang.verlaat=ja&verblijf.status=nederlander&gezin.minderjarigen=ja&woonsituatie.vaste_verblijfplaats=nee&woonsituatie.laat_woning_achter=nee&bewijs.verklaring_opvang=ja&bewijs.aangifte=nee',
  },
  {
    id: 'buiten-opvang',
    titel: 'Een vrouw die geweld meemaakte en nooit in een opvang was',
    feiten: 'veiligheid.geweld=ja&opvang.verleend=nee&verblijf.status=nederlander&gemeente=thuisvester',
  },
  {
    id: 'nu-gevaar',
    titel: 'Er is nu gevaar, en verder is weinig bekend',
    feiten: 'veiligheid.acuut_gevaar=ja',
  },
]
