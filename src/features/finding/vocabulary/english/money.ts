/** How people speak of money, benefits and debt. Pure. */
import { saying } from '../saying.ts'

const say = saying('money')

export const money = [
  ...say(
    `skint, broke, brassic, hard up, no money, not enough money, short of money, short of cash, strapped for cash, run out of money, ran out of money, money run out, penniless, poor, poverty, on the breadline, cant make ends meet, make ends meet, struggling to pay, cant pay, cant afford anything, cant afford to live, cost of living,
    money worries, money problems, money trouble, money, worried about money, cash, financ*, financial, financial help, in financial difficulty, low income, out of pocket, living hand to mouth, no income`,
    'money advice, financial advice, hardship fund, welfare advice, citizens advice, budgeting',
  ),
  ...say(
    `debt*, debt, in debt, bailiff*, bailiffs, loan shark*, loan, payday loan, credit card*, catalogue, klarna, owe money, owing money, arrears, overdraft, bankrupt*, bankruptcy, iva, debt relief order, dro, ccj, red letters, final demand, demand letters, collectors, stepchange, in the red, behind with payments, behind on payments, repayments`,
    'debt advice, debt, money advice, citizens advice',
  ),
  ...say(
    `benefit*, benefits, benefits advice, benefits check, what am i entitled to, entitled to, entitlement*, entitled, claim*, claiming, how to claim, welfare rights, welfare, dwp, the social, job centre money, sanction*, sanctioned, benefits stopped, stopped my benefits, stopped my money, benefit cap, two child limit`,
    'welfare benefits, benefits advice, welfare rights, benefits check, citizens advice',
  ),
  ...say(
    `universal credit, uc, credits, tax credits, esa, jsa, job seekers allowance, income support, sick pay, statutory sick pay, fit note, sick note money, migration notice`,
    'universal credit, welfare benefits, benefits advice, help to claim',
  ),
  ...say(
    `pip, pip form, pip appeal, pip assessment, personal independence payment, dla, disability living allowance, disability benefit*, disability money, work capability assessment, lcwra, limited capability, adult disability payment`,
    'pip, welfare benefits, disability benefits, benefits advice',
    ['condition'],
  ),
  ...say(
    `attendance allowance, pension credit, state pension, pension*, pension, pensioner with no money, winter fuel payment, winter fuel, winter fuel allowance, cold weather payment, free tv licence, tv licence, over 75 licence`,
    'attendance allowance, pension credit, pension, welfare benefits, benefits advice, older people',
  ),
  ...say(
    'carers allowance, carers credit, carer element, paid to care, money for caring',
    "carer's allowance, carers, welfare benefits",
    ['caring'],
  ),
  ...say(
    'child benefit, child maintenance, csa, cms, maintenance payments, sure start grant, maternity grant, maternity pay',
    'child benefit, child maintenance, welfare benefits, family',
    ['family'],
  ),
  ...say(
    'council tax, council tax reduction, council tax arrears, council tax support, rates',
    'council tax, welfare benefits, debt advice',
    ['housing'],
  ),
  ...say(
    'housing benefit, local housing allowance, bedroom tax, discretionary housing payment, dhp, help with rent, cant pay the rent, cant afford the rent, pay my rent, rent money',
    'housing benefit, rent, rent arrears, housing advice, welfare benefits',
    ['housing'],
  ),
  ...say(
    'mandatory reconsideration, appeal*, tribunal, turned down for benefits, turned down for pip, refused benefits',
    'appeals, tribunal, welfare rights, benefits advice',
    ['legal'],
  ),
  ...say(
    'help with forms, fill in a form, filling in forms, form filling, fill out forms, forms, paperwork, dont understand the letter, letters from the council, brown envelope*',
    'form filling, welfare benefits, citizens advice, advice',
  ),
  ...say(
    'budget*, budget, budgeting, manage my money, managing money, money management, look after my money, spend too much, saving, save money, saving money, make money go further, money saving',
    'budgeting, money management, money advice',
  ),
  ...say(
    'grant*, grants, hardship fund, hardship grant, hardship payment, crisis loan, social fund, household support fund, emergency money, emergency cash, benevolent fund, discretionary assistance fund, budgeting loan, local welfare',
    'grants, hardship fund, household support fund, crisis support',
  ),
  ...say(
    'credit union, savings account, bank account, open a bank account, cant get a bank account, post office account, low cost loan',
    'credit union, bank account, affordable loans, savings',
  ),
  ...say(
    'scam*, scams, scammed, conned, fraud*, lost my savings, romance fraud, rogue traders, doorstep sellers',
    'scams, fraud, victim support, trading standards, citizens advice',
    ['legal'],
  ),
  ...say(
    'prescription charges, help with health costs, prescription costs, cant afford prescriptions, cant afford glasses, cant afford the dentist, dental costs',
    'health costs, prescription charges, low income scheme',
    ['condition'],
  ),
  ...say('citizens advice, cab, cab office, citizens advice bureau', 'citizens advice, advice', ['legal']),
]
